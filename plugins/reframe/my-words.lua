local respite = require "respite"
local words   = require "parts.words"

-- Where none are kept yet.
local ours = {
  "I miss them, and they have a good day.",
  "They are learning that others are kind.",
  "They have room for more than one lap, and I stay theirs.",
  "What they find out today, they can show me tonight.",
  "I go, I live, I come back. They learn that, too.",
  "I am a good %s here, and a good %s away.",
}

return respite.affirmations {
  title  = "My words",
  about  = "The sentences that you kept from reframe, over slow breaths. Ours, where there are none yet.",
  params = {
    lines  = respite.integer { default = 4, min = 1, max = 12, about = "how many sentences at most" },
    parent = respite.text { default = "parent", about = "what you are to them: mom, dad, grandma" },
    tidy   = respite.flag { default = false, about = "yes shows what is kept, to let one go" },
  },

  run = function(r, p)
    local kept = words.recall(r)
    if p.tidy then
      if #kept == 0 then
        if r:remembers { tell = true } then
          r:say("Nothing is kept here yet. reframe ends with a sentence to keep.")
        end
        return
      end
      local text, number = r:choose("Which one may go? Enter keeps all of them.", kept)
      if number then
        words.remove(r, number)
        r:say("It is gone: %s", text)
      end
      return
    end

    if #kept == 0 then
      r:say(r:remembers() and "Ours for now. Yours come from reframe, when you keep one."
        or "These are ours. Change each into your own words, as you like.")
      -- %s takes the value after it; a line without %s leaves it out.
      for i, line in ipairs(ours) do kept[i] = r:words(line, p.parent, p.parent) end
    end
    local chosen = r:shuffle(kept)
    local count = math.min(p.lines, #chosen)
    r:together(
      function()
        for i = 1, count do r:say("%s", chosen[i], { seconds = 20 }) end
      end,
      function()
        r:breathe { inhale = 4, exhale = 6, rounds = 2 * count }
      end)
  end,
}
