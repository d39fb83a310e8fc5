local respite = require "respite"
local ours    = require "lib.ours"

local none, own = "None", "Our own"
local longest = 60

local function typed(r, question)
  if not r:consent() then r:say("Then it is here for this time only.") end
  local text = r:ask(question)
  if not text then return nil end
  if (utf8.len(text) or 0) > longest then text = text:sub(1, utf8.offset(text, longest + 1) - 1) end
  return text
end

-- Other words follow at the door: without the full stop of its own.
local function unended(text)
  text = text:gsub("[%s%.]+$", "")
  return text ~= "" and text or nil
end

-- The number of one of the list, 0 for none, or text; nil where it is skipped.
local function build(r, question, list, asked, is_gesture)
  local choices = table.move(list, 1, #list, 1, {})
  choices[#choices + 1] = own
  if is_gesture then choices[#choices + 1] = none end
  local words, index = r:choose(question, choices)
  if words == own then
    local text = typed(r, asked)
    return text and is_gesture and unended(text) or text
  end
  if words == none then return 0 end
  return index
end

return respite.goodbye {
  title    = "My goodbye",
  about    = "Build your goodbye once: a hug, a handshake, a sentence. The others use it from then on.",
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
    r:say("To try it while nobody leaves: respite run rehearse-goodbye")
  end,
}
