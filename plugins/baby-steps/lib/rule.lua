-- What may be offered next, decided from what happened. Pure: it asks nobody and remembers nothing,
-- so that a test can live through many lives of a ladder in a moment.
--
-- past.runs   the times that steps of the ladder were taken, the oldest first. Of each: `step`, its
--             number; `peak`, from 0 to 100; `happened`, whether what was feared came true; `n`, its
--             place among all that were taken. All but the step may be missing.
-- past.order  the numbers of the steps that the ladder has now, the easiest first
-- past.opened the `n` of the latest run when the ladder was last opened again
--
-- All of it is on the careful side, and our own choice, not a finding. What was not said counts for
-- nobody: a peak that was skipped is not below `hard`, and pushes no hard one out of the last three.
-- A step that is no longer there has no place: where it was hard, it counts as the easiest, and
-- where it was not, as none.
local rule = {}

local soft, hard = 30, 70
-- Calmer runs after a hard one, until something further can be offered again.
local enough = 2

local function is_hard(run) return run.peak ~= nil and run.peak >= hard end
local function is_below(run) return run.peak ~= nil and run.peak < hard end

-- How much care a run asks for, to be compared with others.
function rule.care(run) return run.happened and 2 or is_hard(run) and 1 or 0 end

local function places(order)
  local place = {}
  for index, step in ipairs(order) do place[step] = place[step] or index end
  return place
end

-- After a yes nothing is offered, until the ladder is opened again. Whatever was taken after it does
-- not change that.
function rule.rests(past)
  for _, run in ipairs(past.runs) do
    if run.happened and (run.n or 0) > (past.opened or -1) then return true end
  end
  return false
end

-- The latest hard run, its index, and the number of calmer ones since, on the same or an easier step.
local function latest_hard(runs, place)
  local latest, at, calmer
  for index, run in ipairs(runs) do
    if is_hard(run) then
      latest, at, calmer = run, index, 0
    elseif latest and is_below(run) then
      local here, limit = place[run.step], place[latest.step] or 1
      if run.step == latest.step or (here and here <= limit) then calmer = calmer + 1 end
    end
  end
  return latest, at or 0, calmer
end

-- Two of the last three that were rated, whichever their steps.
local function is_a_lot(runs)
  local rated, count = 0, 0
  for index = #runs, 1, -1 do
    if runs[index].peak then
      rated = rated + 1
      if is_hard(runs[index]) then count = count + 1 end
      if rated == 3 then break end
    end
  end
  return count >= 2
end

-- Two of the last three runs of a step came to half of its first peak, or were low. The first is
-- what the others are compared with, so it cannot be half of itself.
local function has_eased(runs, step)
  local first, low = nil, {}
  for _, run in ipairs(runs) do
    if run.step == step then
      local peak = run.peak
      low[#low + 1] = peak ~= nil and (peak <= soft or (first ~= nil and peak <= first / 2))
      first = first or peak
    end
  end
  local count = 0
  for index = math.max(1, #low - 2), #low do
    if low[index] then count = count + 1 end
  end
  return count >= 2
end

-- The furthest place that eased, and was taken, since that run.
local function furthest_eased(runs, place, since)
  local furthest = 0
  for index = since + 1, #runs do
    local here = place[runs[index].step]
    if here and here > furthest and has_eased(runs, runs[index].step) then furthest = here end
  end
  return furthest
end

-- The place that all is measured against, the furthest that may be chosen, the next one where it has
-- been earned, and why.
local function bounds(past, place, latest)
  local here = place[latest.step] or 1
  local hard_run, at, calmer = latest_hard(past.runs, place)
  if hard_run and calmer < enough then
    here = math.min(here, place[hard_run.step] or 1)
    return here, here, nil, is_hard(latest) and "hard" or "same"
  end
  if latest.happened then return here, here, nil, "same" end
  if not is_below(latest) then return here, here, nil, "unrated" end

  local reach = math.max(here, furthest_eased(past.runs, place, at))
  local eased = has_eased(past.runs, latest.step)
  -- Of a step that is no longer there, nobody knows what comes next.
  local is_earned = place[latest.step] and (eased or latest.happened == false)
  if not is_earned then return here, reach, nil, "same" end
  if here == #past.order then return here, reach, nil, "top" end
  return here, math.max(reach, here + 1), here + 1, eased and "eased" or "unfeared"
end

-- What may be offered, for a person who has said that they would like `wish` next: a step's number,
-- or nil.
--
-- Gives { rests = true } while the ladder rests, and nothing else. Otherwise `options`, what stands
-- first coming first: { step =, way = "same", "easier" or "further" }; `any`, the steps that may be
-- chosen of all; and `why`: "down", "bottom", "hard", "same", "unrated", "eased", "unfeared" or
-- "top". What stands first is never further than the latest run.
function rule.decide(past, wish)
  if rule.rests(past) then return { rests = true } end
  local order, place = past.order, places(past.order)
  local wished, latest = place[wish], past.runs[#past.runs]

  local here, reach, next_place, why, first
  if latest then
    here, reach, next_place, why = bounds(past, place, latest)
    first = here
    if latest.happened or is_a_lot(past.runs) then
      first = math.max(1, here - 1)
      why = here > 1 and "down" or "bottom"
    end
    if wished and wished < first then first = wished end
  else
    -- Nothing was taken yet: where to begin is for the person to say, among all of them.
    here, reach, why = wished or 1, #order, "same"
    first = here
  end

  local options, seen = {}, {}
  local function add(at)
    if not at or seen[at] or at < 1 or at > reach then return end
    seen[at] = true
    local way = at < here and "easier" or at > here and "further" or "same"
    options[#options + 1] = { step = order[at], way = way }
  end
  add(first)
  add(here)
  add(wished)
  add(first - 1)
  add(next_place)

  return { options = options, any = table.move(order, 1, reach, 1, {}), why = why }
end

return rule
