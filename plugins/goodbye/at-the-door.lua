local respite = require "respite"

return respite.goodbye {
  title    = "Goodbye at the door",
  about    = "A moment for you, then one hug, one sentence, one wave. The same every time.",
  evidence = "Where goodbyes were observed (Field 1984), long explaining, distracting, lingering and sneaking out went with more distress.",
  params   = {
    child    = respite.text { default = "your child", about = "what you call your child or children" },
    gesture  = respite.text { default = "One hug", about = "your own hug, handshake or dance" },
    sentence = respite.text { default = "I love you. See you soon!", about = "what you always say" },
    breaths  = respite.integer { default = 2, min = 1, max = 10, about = "breaths before you begin" },
  },

  run = function(r, p)
    r:show("First a moment for you, arms free. Breathe gently, not deep.")
    r:breathe { inhale = 4, exhale = 6, rounds = p.breaths }

    local knot = r:rate("How tight is the knot? 0 is loose, 10 is tight.")
    if knot then r:record("knot", knot) end
    if knot and knot > 6 then
      r:say("That is love, pulling. A little more calm for you.")
      r:play("calm-444", { rounds = 2 })
    end

    -- The goodbye itself: announced, and short. A key goes on, so your child sets the pace.
    r:press("Kneel down to %s. Say that you are going now.", p.child)
    r:breathe { inhale = 3, exhale = 4,
                words = { inhale = "Together: smell the flower", exhale = "Blow out the candle" } }
    r:press('%s. Then say: "%s"', p.gesture, p.sentence)
    r:press("One wave. Turn, and go.")
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
