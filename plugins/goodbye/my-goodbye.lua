local respite = require "respite"
local ours    = require "lib.ours"

local none, own = "None", "Our own"
local longest = 60

local function typed(r, question)
  if not r:consent() and r:remembers { tell = true } then r:say("Then it is here for this time only.") end
  return r:ask(question, { longest = longest })
end

-- The number of one of the list, 0 for none, or text; nil where it is skipped.
local function build(r, question, list, asked, is_gesture)
  local choices = table.move(list, 1, #list, 1, {})
  choices[#choices + 1] = own
  if is_gesture then choices[#choices + 1] = none end
  local words, index = r:choose(question, choices)
  if words == own then return typed(r, asked) end
  if words == none then return 0 end
  return index
end

return respite.goodbye {
  title    = "My goodbye",
  about    = "Build your own goodbye: a hug, a handshake, a sentence. The other goodbyes use it, if you keep a journal.",
  evidence = "Where goodbyes were observed (Field 1984), long explaining, distracting, lingering and sneaking out went with more distress.",
  params   = {
    child = respite.text { default = "your child", about = "what you call your child or children" },
  },

  run = function(r, p)
    r:say("A goodbye for you and %s: short, and the same every time.", p.child)

    local function keep(key, value)
      if value ~= nil then r:remember(key, value) end
    end
    keep("hug", build(r, "Which hug?", ours.hugs, "What is your hug? A few words.", true))
    keep("handshake", build(r, "Which handshake?", ours.handshakes, "What do your hands do? A few words.", true))
    keep("sentence", build(r, "And what do you say?", ours.sentences, "Your sentence, as you say it.", false))

    r:say("%s.", ours.gesture(r) or "One hug")
    r:say('Then: "%s"', ours.sentence(r) or ours.sentences[1])
    r:say("One wave. Turn, and go. That is all of it.")
    if r:remembers { tell = true } then r:say("To try it while nobody leaves: respite run rehearse-goodbye") end
  end,
}
