local respite = require "respite"

return respite.plan {
  title = "A day with breaks",
  days  = "mon-fri",        -- or "daily", { "mon", "thu" }, "2026-03-01"; except = leaves days out

  steps = {
    -- `run` is a routine: respite list shows them all. `with` sets what respite show NAME lists.
    { at = "07:10", run = "coherent", with = { minutes = 3 } },

    -- For 20 minutes it is on time. After that it is left out: late = "offer" would keep it there.
    { at = "08:20", run = "at-the-door", grace = "20m", late = "skip" },

    -- Some time after another step has ended. It is left out with that one, unless if_skipped = "run".
    { after = "at-the-door", wait = "15m", run = "see-hear-feel" },

    -- Again and again between two hours, and at most so many times a day.
    { every = "2h", from = "10:00", to = "16:00", run = "physiological-sigh", limit = 3 },

    -- Told ten minutes before.
    { at = "17:45", run = "back-again", remind = "10m" },

    -- One after the other.
    { at = "20:30", run = { "extended-exhale", "good-parent" } },
  },
}
