-- What baby-steps and ladder share: the steps, and what is remembered of them.
--
-- Remembered:
--   order    numbers of the steps, the easiest first; only once it was changed
--   own.N    the words of a step of the person's own
--   current  the step that the person said they would like next
--   away     the step that they are out for, from when they leave until they are back: its number,
--            what was said before, the date, and the minute of the day at which it comes to its end
--   alone    true where they want no plan that tells them of that end
--   runs.N   the times that they took step N, the first and the latest; `n` of each is its place
--            among those of all steps
--   ready    true once they have said who is with their child, and that they trust them
--   opened   the `n` of the latest run when they opened the ladder again
local rule = require "lib.rule"

local ladder = {}

-- A step keeps its number for good, as runs are remembered under it: add new ones at the end, and
-- put them in their place in `order`.
local ours = {
  "Take the trash out, 3 minutes",
  "A shower with the door shut, 10 minutes",
  "Once around the block, 15 minutes",
  "Get bread from the store, 20 minutes",
  "A coffee on your own, 30 minutes",
  "A walk with a friend, 1 hour",
  "The week's groceries, 1 hour",
  "A haircut or a class, 2 hours",
  "A movie or a long swim, 3 hours",
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

-- What happened --------------------------------------------------------------------------------------

function ladder.runs(r, id) return r:recall("runs." .. id) or {} end

-- Calls back with each step that was ever taken. A number of the person's own is free again only
-- where nothing was taken under it, so as many free ones in a row as a ladder has steps are the end.
local function each_taken(r, call)
  for id in ipairs(ours) do call(id, ladder.runs(r, id)) end
  local id, free = first_own, 0
  while free < ladder.most do
    local runs = ladder.runs(r, id)
    call(id, runs)
    free = (#runs > 0 or r:recall("own." .. id)) and 0 or free + 1
    id = id + 1
  end
end

-- All runs of all steps, the oldest first. Those of the first version have no `n`: they are older,
-- and of two steps on one day nobody knows which was first. So what asks for more care counts as
-- later.
function ladder.past(r)
  local runs, days = {}, {}
  each_taken(r, function(id, list)
    for index, run in ipairs(list) do
      run.step, run.index, run.day = id, index, run.day or 0
      runs[#runs + 1] = run
      if not run.n then
        local only = days[run.day]
        days[run.day] = (only == nil or only == id) and id or "several"
      end
    end
  end)
  table.sort(runs, function(a, b)
    local first, second = a.n or 0, b.n or 0
    if first ~= second then return first < second end
    if a.day ~= b.day then return a.day < b.day end
    if a.n or days[a.day] == "several" then
      first, second = rule.care(a), rule.care(b)
      if first ~= second then return first < second end
      if a.step ~= b.step then return a.step < b.step end
    end
    return a.index < b.index
  end)
  return { runs = runs, order = (ladder.steps(r)), opened = r:recall("opened") }
end

local function latest_number(past)
  local latest = past.runs[#past.runs]
  return latest and latest.n or 0
end

function ladder.add_run(r, id, run)
  run.n = latest_number(ladder.past(r)) + 1
  local runs = ladder.runs(r, id)
  if #runs >= most_runs then
    -- The first stays: the others are compared with it. What says least goes before the others.
    local least = 2
    for index = #runs, 2, -1 do
      if not runs[index].peak and not runs[index].happened then least = index end
    end
    table.remove(runs, least)
  end
  runs[#runs + 1] = run
  r:remember("runs." .. id, runs)
end

-- What may be offered: see lib/rule.lua.
function ladder.decide(r, wish) return rule.decide(ladder.past(r), wish) end

-- `r` is a routine's, or anything with `recall`.
function ladder.rests(r) return rule.rests(ladder.past(r)) end

-- Whether it is asked first who is with the child: before the first ladder, and before one is opened
-- again.
function ladder.asks_first(r)
  if r:recall("ready") then return false end
  local past = ladder.past(r)
  return #past.runs == 0 or past.opened ~= nil
end

function ladder.open(r) r:remember("opened", latest_number(ladder.past(r))) end

-- Changing the ladder ----------------------------------------------------------------------------

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

return ladder
