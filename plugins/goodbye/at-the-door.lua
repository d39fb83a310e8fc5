local respite = require "respite"
local ours    = require "lib.ours"

-- The goodbye itself: announced, and short. A key goes on, so your child sets the pace.
local function goodbye(r, child, gesture, sentence)
  r:press("Kneel down to %s. Say that you are going now.", child)
  r:breathe { inhale = 3, exhale = 4,
              words = { inhale = "Together: smell the flower", exhale = "Blow out the candle" } }
  r:press('%s. Then say: "%s"', gesture, sentence)
  r:press("One wave. Turn, and go.")
end

return respite.goodbye {
  title    = "Goodbye at the door",
  about    = "A moment for you, then one hug, one sentence, one wave. The same every time.",
  evidence = "Where goodbyes were observed (Field 1984), long explaining, distracting, lingering and sneaking out went with more distress.",
  params   = {
    child    = respite.text { default = "your child", about = "what you call your child or children" },
    gesture  = respite.text { about = "your own hug, handshake or dance; my-goodbye keeps one" },
    sentence = respite.text { about = "what you always say; my-goodbye keeps one" },
    breaths  = respite.integer { default = 2, min = 1, max = 10, about = "breaths before you begin" },
    leave_in = respite.number {
      default = 0, min = 0, max = 30, about = "minutes until it is time to go; 0 is no timer" },
  },

  run = function(r, p)
    local gesture = p.gesture or ours.gesture(r) or "One hug"
    local sentence = p.sentence or ours.sentence(r) or ours.sentences[1]

    r:show("First a moment for you, arms free. Breathe gently, not deep.")
    r:breathe { inhale = 4, exhale = 6, rounds = p.breaths }

    local knot = r:rate("How tight is the knot? 0 is loose, 10 is tight.")
    if knot then r:record("knot", knot) end
    if knot and knot > 6 then
      r:say("That's love, pulling. A little more calm for you.")
      -- Nothing to hold: nobody has said here that holds are fine.
      r:play("extended-exhale", { rounds = 2 })
    end

    if p.leave_in == 0 then
      goodbye(r, p.child, gesture, sentence)
    elseif not r:within(p.leave_in * 60, function() goodbye(r, p.child, gesture, sentence) end) then
      r:chime()
      r:say('It is time. "%s" One wave, and you go.', sentence)
    end
  end,

  -- However it ended, in at most five seconds.
  closing = function(r, why)
    if why == "done" then
      r:say("You said goodbye. You will say hello.")
    else
      r:say("Stopping is fine. There will be another goodbye.")
    end
  end,
}
