local respite = require "respite"
local ours    = require "lib.ours"

return respite.goodbye {
  title  = "Rehearse goodbye",
  about  = "Your goodbye with the door still shut: in mind, or as a game with them.",
  params = {
    child    = respite.text { default = "your child", about = "what you call your child or children" },
    gesture  = respite.text { about = "your own hug, handshake or dance; my-goodbye keeps one" },
    sentence = respite.text { about = "what you always say; my-goodbye keeps one" },
    rounds   = respite.integer { default = 2, min = 1, max = 5, about = "how many times" },
  },

  run = function(r, p)
    local gesture = p.gesture or ours.gesture(r) or "One hug"
    local sentence = p.sentence or ours.sentence(r) or ours.sentences[1]

    r:say("Nobody leaves now. In your mind, or as a game: a teddy can be the one who goes.")
    for i in r:rounds(p.rounds) do
      r:say(i == 1 and "See the door, and %s beside you." or "Once more, a little lighter. The door, and %s.",
        p.child, { seconds = 6 })
      r:inhale(4)
      r:exhale(6)
      r:say("You kneel down, and say that you are going now.", { seconds = 6 })
      r:say("%s.", gesture, { seconds = 8 })
      r:say('"%s"', sentence, { seconds = 6 })
      r:say("One wave. You turn, and go. Tears may come, and you go.", { seconds = 6 })
      r:say("And then: the same door, and you come in again.", { seconds = 6 })
    end
    r:say("At the real door it is this, no longer.")
  end,
}
