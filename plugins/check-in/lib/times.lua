-- What agree, check-in and the plan of updates share. Times are minutes since midnight.
--
-- Remembered:
--   times  when the updates come, in order
--   kind   number of what an update is, in `kinds`
--   day    of the day last seen: its date, urges that came, and the time of the update taken last
local times = {}

times.most = 6

-- An update is there for so many minutes from its time, and not twice.
times.open_for = 30

-- Remembered by number: add new ones at the end.
times.kinds = { "A message", "A photo", "A short call" }
times.agreed = { "Agreed: a message at %s.", "Agreed: a photo at %s.", "Agreed: a short call at %s." }

function times.words(time) return ("%d:%02d"):format(time // 60, time % 60) end

-- "12:30", "12:30 and 15:00", "9:30, 12:30 and 15:00"
function times.list(r, all)
  local list = {}
  for index, time in ipairs(all) do list[index] = times.words(time) end
  local last = table.remove(list)
  return #list > 0 and r:words("%s and %s", table.concat(list, ", "), last) or last
end

-- The times in a text, in order and each once: "12:30, 15:00", also "12.30" and "9".
function times.read(text)
  local found, all = {}, {}
  for word in text:gmatch("[%d:%.hH]+") do
    local hour, minute = word:match("^(%d%d?)[:%.hH](%d%d)$")
    hour = tonumber(hour or word:match("^(%d%d?)[hH]?$"))
    minute = tonumber(minute or 0)
    if hour and hour < 24 and minute < 60 then found[hour * 60 + minute] = true end
  end
  for time in pairs(found) do all[#all + 1] = time end
  table.sort(all)
  while #all > times.most do table.remove(all) end
  return all
end

-- "20 minutes", "1 hour", "2 hours 5 minutes"
function times.span(r, minutes)
  local hours, rest = minutes // 60, minutes % 60
  local hour_words = r:words(hours == 1 and "1 hour" or "%d hours", hours)
  local minute_words = r:words(rest == 1 and "1 minute" or "%d minutes", rest)
  if hours == 0 then return minute_words end
  if rest == 0 then return hour_words end
  return r:words("%s %s", hour_words, minute_words)
end

return times
