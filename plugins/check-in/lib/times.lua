-- What agree, check-in and the plan of updates share. Times are minutes since midnight.
--
-- Remembered:
--   times  when the updates come, in order
--   kind   number of what an update is, in `kinds`
--   day    of the day last seen: its date, urges that came, the time of the update taken last, and
--          as `before` that of the day before, where it was open until after midnight
local times = {}

times.most = 6

-- An update is there for so many minutes from its time, and not twice.
times.open_for = 30

-- Remembered by number: add new ones at the end.
times.kinds = { "A message", "A photo", "A short call" }
times.agreed = { "Agreed: a message at %s.", "Agreed: a photo at %s.", "Agreed: a short call at %s." }
-- Where nothing is remembered.
times.noted = {
  "To write down: a message at %s.", "To write down: a photo at %s.", "To write down: a short call at %s.",
}

-- "12:30", "12:30 and 15:00", "9:30 am, 12:30 pm and 3:00 pm"
function times.list(r, all)
  local list = {}
  for index, time in ipairs(all) do list[index] = r:clock(time) end
  local last = table.remove(list)
  return #list > 0 and r:words("%s and %s", table.concat(list, ", "), last) or last
end

-- In order, and each once.
function times.sorted(all)
  local seen, sorted = {}, {}
  for _, time in ipairs(all) do
    if not seen[time] then sorted[#sorted + 1] = time end
    seen[time] = true
  end
  table.sort(sorted)
  while #sorted > times.most do table.remove(sorted) end
  return sorted
end

-- The times that someone has typed, in order. What may be of the morning or the afternoon is asked,
-- and what is no time is said back.
function times.typed(r, text)
  local all, unclear, unread = r:read_times(text)
  for _, time in ipairs(unclear) do
    local choices = { r:clock(time), r:clock(time + 12 * 60) }
    local _, half = r:choose("Which of these is it?", choices)
    if half then all[#all + 1] = time + (half - 1) * 12 * 60 end
  end
  if #unread > 0 then r:say("That doesn't look like a time: %s.", table.concat(unread, ", ")) end
  return times.sorted(all)
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
