-- What baby-steps and ladder share: the steps, what is remembered of them, and what to offer next.
--
-- Remembered:
--   order    numbers of the steps, the easiest first; only once it was changed
--   own.N    the words of a step of the person's own
--   current  the step that the person said they would like next
--   away     the step that they are out for, from when they leave until they are back: its number,
--            what was said before, the date, and the minute of the day at which it comes to its end
--   alone    true where they want no plan that tells them of that end
--   runs.N   the times that they took step N, the first and the latest
local ladder = {}

-- A step keeps its number for good, as runs are remembered under it: add new ones at the end, and
-- put them in their place in `order`.
local ours = {
  "Take the rubbish out, 3 minutes",
  "A shower with the door shut, 10 minutes",
  "Once around the block, 15 minutes",
  "Fetch bread from the shop, 20 minutes",
  "A coffee on your own, 30 minutes",
  "A walk with a friend, 1 hour",
  "The week's groceries, 1 hour",
  "A haircut, or a class, 2 hours",
  "A film or a long swim, 3 hours",
  "Half a day for work or for you",
  "A whole day away",
  "An evening out, past bedtime",
}
-- Minutes of those that say how long they take.
local lengths = { 3, 10, 15, 20, 30, 60, 60, 120, 180 }
local our_order = { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12 }

-- The person's own are numbered from here on.
local first_own = 101
ladder.fewest, ladder.most = 2, 15

local most_runs = 30

-- Numbers of the steps from the easiest to the hardest, and a table of their texts.
function ladder.steps(r)
  local order, texts = {}, {}
  for _, id in ipairs(r:recall("order") or our_order) do
    local text = ours[id] or r:recall("own." .. id)
    -- What someone typed and did not let be kept is gone, and its place with it.
    if text then
      order[#order + 1] = id
      texts[id] = text
    end
  end
  if #order == 0 then
    for place, id in ipairs(our_order) do
      order[place] = id
      texts[id] = ours[id]
    end
  end
  return order, texts
end

function ladder.place(order, id)
  for place, each in ipairs(order) do
    if each == id then return place end
  end
end

-- Where the person is: the step that they chose last, or the first.
function ladder.current(r, order)
  local id = r:recall("current")
  return ladder.place(order, id) and id or order[1]
end

-- In minutes; nil where that is open.
function ladder.length(id) return lengths[id] end

function ladder.runs(r, id) return r:recall("runs." .. id) or {} end

function ladder.add_run(r, id, run)
  local runs = ladder.runs(r, id)
  -- The first stays: the others are compared with it.
  if #runs >= most_runs then table.remove(runs, 2) end
  runs[#runs + 1] = run
  r:remember("runs." .. id, runs)
  return runs
end

-- Changing the ladder -----------------------------------------------------------------------------

function ladder.add(r, order, text, place)
  local id = first_own
  while r:recall("own." .. id) or #ladder.runs(r, id) > 0 do id = id + 1 end
  r:remember("own." .. id, text)
  table.insert(order, place, id)
  r:remember("order", order)
end

function ladder.remove(r, order, place)
  local id = table.remove(order, place)
  r:remember("order", order)
  r:remember("own." .. id, nil)
end

function ladder.move(r, order, from, to)
  table.insert(order, to, table.remove(order, from))
  r:remember("order", order)
end

function ladder.begin_again(r, order)
  for _, id in ipairs(order) do r:remember("own." .. id, nil) end
  r:remember("order", nil)
end

-- What to offer -----------------------------------------------------------------------------------

-- Both are engineering choices on the careful side, not findings.
local soft, hard = 30, 70

local function settled(run, first_peak)
  return run.peak and (run.peak <= soft or (first_peak and run.peak <= first_peak / 2))
end

local function is_hard(run) return run and run.peak and run.peak >= hard end

-- "easier", "next" or "same", and why. It is an offer: nothing is begun or raised by itself.
function ladder.offer(runs)
  local last, before = runs[#runs], runs[#runs - 1]
  if is_hard(last) and is_hard(before) then
    return "easier", "Twice it was a lot. A smaller step is progress too."
  end

  -- The first time is what the others are compared with, so it cannot be half of itself.
  local first_peak
  local calm = 0
  for index, run in ipairs(runs) do
    if index > #runs - 3 and settled(run, first_peak) then calm = calm + 1 end
    first_peak = first_peak or run.peak
  end
  if calm >= 2 then return "next", "It has grown quieter here. You may go one further, if you like." end
  if last and last.happened == false then
    return "next", "So you may go one further, if you like. Staying is fine too."
  end
  return "same", "The same step again is how it grows quieter."
end

return ladder
