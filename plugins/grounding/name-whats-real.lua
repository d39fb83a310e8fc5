local respite = require "respite"

-- "As far as I know": nobody who is away can know more, and not every child is well.
local lines = {
  "As far as I know, they are safe.",
  "They are loved.",
  "I'm a good %s.",
  "This is a feeling. It's big, and it moves.",
}

-- For a child who is ill, in the hospital, or not where one would like them to be.
local cared_for = {
  "Someone is looking after them.",
  "They are loved.",
  "I'm a good %s.",
  "I can ask how they are when it's time. Until then, I can rest.",
}

local function say_once(r, p, sentences)
  r:say("Say each sentence, aloud or in your head.")
  for i in r:rounds(#sentences) do
    -- %s takes the value after it; a line without %s leaves it out.
    r:say(sentences[i], p.parent, { seconds = p.pause })
  end
  -- Said again and again it would be checking, and feed the worry.
  r:say("Once is enough. If you notice yourself repeating it, let it be.")
  r:say("If the worry comes back, you can ride it out: respite run check-in")
end

return respite.grounding {
  title  = "Name what is real",
  about  = "A few true sentences, said once. For when you know who is with them.",
  params = {
    child  = respite.text { default = "your child", about = "what you call your child or children" },
    parent = respite.text { default = "parent", about = "what you are to them: mom, dad, grandma" },
    pause  = respite.number { default = 8, min = 2, max = 60, about = "seconds for each sentence" },
  },

  run = function(r, p)
    r:say("Feet on the floor. Think of %s.", p.child)

    -- What is real comes first, even when it is not calm.
    local is_wrong = r:confirm("Do you know of something wrong, right now?", { default = false })
    if is_wrong == false then
      say_once(r, p, lines)
    elseif is_wrong == nil then
      -- Nobody has said that all is well.
      r:say("You don't have to answer. Come back to where you are.")
      r:play("see-hear-feel")
    elseif r:confirm("Can it wait for now? Say yes if they are ill, and someone is looking after them.") then
      say_once(r, p, cared_for)
    else
      r:say("Then call now: the person with them, or the emergency number.")
      r:say("This can wait.")
    end
  end,
}
