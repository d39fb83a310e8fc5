local respite = require "respite"
local words   = require "parts.words"

-- For who has no words to spare: thoughts that many parents know.
local thoughts = {
  "I am missing everything.",
  "They need me, and I am not there.",
  "Nobody else does it right.",
  "A good parent would have stayed.",
  "They will love me less.",
}

-- What a child may gain, and a sentence that holds both sides.
local gains = {
  { "They do something without me",
    "Bit by bit they learn what they can do by themselves.",
    "I miss them, and they are finding out what they can do." },
  { "They grow close to someone else",
    "One more lap, one more laugh, one more person of theirs.",
    "I miss them, and they have one more person who loves them." },
  { "They see that others care, too",
    "Being comforted by others tells them that the world is kind.",
    "I am not there, and they are cared for all the same." },
  { "They see that parents have a life",
    "They learn that grown-ups go, do what they love, and come back.",
    "I have a life of my own, and I come back to them." },
}

local function names(list)
  local names = {}
  for i, item in ipairs(list) do names[i] = item[1] end
  return names
end

return respite.routine {
  title    = "Reframe",
  about    = "From what you miss to what they gain: one thought, looked at from both sides. About five minutes.",
  evidence = "It has the shape of a thought record, which is often used with hard thoughts. This short form comes from no trial.",
  params   = {
    child = respite.text { default = "your child", about = "what you call your child or children" },
  },

  run = function(r, p)
    local heavy = false
    -- What is typed about a thought; nil from words of crisis on.
    local function think(prompt)
      if heavy then return nil end
      local text
      text, heavy = r:ask(prompt, { thoughts = true })
      return not heavy and text or nil
    end
    -- A worksheet is not what helps then.
    local function stop()
      r:say("Thank you for writing that. It's a lot to carry alone.")
      r:say("Please tell someone today. Any words will do.")
      r:support()
    end

    r:say("One thought, from both sides. A few words each; Enter skips.")
    if r:remembers { tell = true } then r:say("What you write is kept only if you say so at the end.") end

    think("Where are you, and what is happening?")
    if heavy then return stop() end
    local before = r:rate("How strong is the feeling? 0 is not at all, 100 is as strong as can be.", { max = 100 })
    if before then r:record("feeling", before) end

    local thought = think("Which thought comes with it? Write it as it sounds in you.")
    if heavy then return stop() end
    thought = thought or r:choose("Is it near one of these?", thoughts)
    if thought then
      think("What do you know that speaks for it? Facts, not fears.")
      think("What does not fit it? What would a good friend add?")
      if heavy then return stop() end
    end

    local _, number = r:choose(r:words("Something is in it for %s as well. What may it be?", p.child), names(gains))
    local offer = number and gains[number][3]
    local balanced
    if offer then
      r:say("%s", gains[number][2])
      r:say("Both sides, in one sentence: %s", offer)
      balanced = r:ask("Your own sentence for both sides? Enter takes that one.", { longest = words.longest }) or offer
    else
      balanced = r:ask("One sentence that is fair to both sides: I miss them, and …", { longest = words.longest })
    end

    if balanced then
      r:show("%s", balanced)
      r:breathe { inhale = 4, exhale = 6, rounds = 2 }
    end

    -- There is something to compare with only where the first was answered.
    local after = before
      and r:rate("How strong is the feeling now? 0 is not at all, 100 is as strong as can be.", { max = 100 })
    if after then
      r:record("feeling", after)
      if after < before then
        r:say("A little more room. The missing may stay; it is love.")
      else
        r:say("Still strong. That happens, and it says nothing about you.")
      end
      if after >= 80 then r:say("You do not have to carry it alone: respite support") end
    end

    if balanced and r:remembers() and r:confirm("Keep this sentence, and hear it again in my-words?") then
      if r:consent() then
        words.add(r, balanced)
        r:say("Kept. When you want it: respite run my-words")
      else
        r:say("Then it stays with you.")
      end
    elseif not balanced then
      r:say("No sentence today, and that is fine. Thoughts pass by more than once.")
    end
  end,
}
