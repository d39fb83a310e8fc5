-- Lives ten thousand random lives of a ladder, and judges every offer by the rule as it is written
-- in words. The judge shares nothing with lib/rule.lua: it keeps its own diary, walks it backwards,
-- and asks of each step that is offered what gives leave to it.
local respite = require "respite"
local rule    = require "lib.rule"

local state = 20261130
local function random(most)
  state = state ~ (state << 13) & 0xffffffffffff
  state = state ~ (state >> 7)
  state = state ~ (state << 17) & 0xffffffffffff
  return state % most + 1
end
local function chance(percent) return random(100) <= percent end
local function one_of(list) return list[random(#list)] end

-- The judge ---------------------------------------------------------------------------------------

local function rank(order, step)
  for index = #order, 1, -1 do
    if order[index] == step then return index end
  end
end

local function runs_of(diary)
  local runs = {}
  for _, entry in ipairs(diary) do
    if entry ~= "opened" then runs[#runs + 1] = entry end
  end
  return runs
end

local function must_rest(diary)
  for index = #diary, 1, -1 do
    if diary[index] == "opened" then return false end
    if diary[index].happened == true then return true end
  end
  return false
end

-- Two later runs below 70 of the same or an easier step, for the last hard one. Gives the runs since
-- it as well.
local function is_over(runs, order)
  local since, good = {}, {}
  for index = #runs, 1, -1 do
    local run = runs[index]
    if run.peak and run.peak >= 70 then
      local limit = rank(order, run.step) or 1
      for _, later in ipairs(since) do
        local at = rank(order, later.step)
        local is_no_harder = later.step == run.step or (at ~= nil and at <= limit)
        if is_no_harder and later.peak and later.peak < 70 then good[#good + 1] = later end
      end
      return #good >= 2, since, limit
    end
    since[#since + 1] = run
  end
  return true, since
end

local function eased(runs, step)
  local peaks = {}
  for _, run in ipairs(runs) do
    if run.step == step then peaks[#peaks + 1] = run.peak or false end
  end
  local good = 0
  for index = #peaks, math.max(1, #peaks - 2), -1 do
    local first
    for before = index - 1, 1, -1 do first = peaks[before] or first end
    if peaks[index] and (peaks[index] <= 30 or (first and 2 * peaks[index] <= first)) then good = good + 1 end
  end
  return good >= 2
end

local function may_go(runs, order, to)
  local latest = runs[#runs]
  local at = rank(order, latest.step)
  if latest.happened == true or not latest.peak or latest.peak >= 70 then return false end
  local over, since = is_over(runs, order)
  if not over then return false end
  if at and to == at + 1 and (latest.happened == false or eased(runs, latest.step)) then return true end
  for _, run in ipairs(since) do
    local known = rank(order, run.step)
    if known and known >= to and eased(runs, run.step) then return true end
  end
  return false
end

local function hard_of_last_three(runs)
  local peaks = {}
  for index = #runs, 1, -1 do
    if runs[index].peak and #peaks < 3 then peaks[#peaks + 1] = runs[index].peak end
  end
  local count = 0
  for _, peak in ipairs(peaks) do count = count + (peak >= 70 and 1 or 0) end
  return count
end

-- What is wrong with an offer; nil where nothing is.
local function complaint(diary, order, offer, seen)
  if must_rest(diary) then
    seen.rests = seen.rests + 1
    return (not offer.rests or offer.options or offer.any) and "something is offered after a yes"
  end
  if offer.rests then return "it rests, and nothing happened" end
  if #offer.options == 0 then return "there is nothing to choose" end
  local runs = runs_of(diary)
  if #runs == 0 then return end

  local latest = runs[#runs]
  local at = rank(order, latest.step) or 1
  local first = rank(order, offer.options[1].step)
  if not first or first > at then return "what stands first is further" end
  local over, _, limit = is_over(runs, order)
  if not over and first > limit then return "what stands first is further than a hard one" end
  if hard_of_last_three(runs) >= 2 then
    seen.down = seen.down + 1
    if first >= at and first > 1 then return "after two hard ones a step down does not come first" end
  end

  local steps = {}
  for _, option in ipairs(offer.options) do steps[#steps + 1] = option.step end
  for _, step in ipairs(offer.any) do steps[#steps + 1] = step end
  local is_further = false
  for _, step in ipairs(steps) do
    local to = rank(order, step)
    if not to then return "a step is offered that is not on the ladder" end
    if to > at then
      is_further = true
      if not may_go(runs, order, to) then return ("step %d at %d is further than may be offered"):format(step, to) end
    end
  end
  seen[is_further and "further" or "stays"] = seen[is_further and "further" or "stays"] + 1

  -- It is not kept back for ever, either.
  if over and rank(order, latest.step) and at < #order and latest.happened == false
    and latest.peak and latest.peak < 70 then
    local found = false
    for _, option in ipairs(offer.options) do found = found or rank(order, option.step) == at + 1 end
    if not found then return "the next one has been earned, and is not offered" end
  end
end

-- A life ------------------------------------------------------------------------------------------

local peaks = { 0, 10, 29, 30, 31, 35, 40, 50, 60, 68, 69, 70, 71, 80, 90, 100 }

local function described(diary)
  local words = {}
  for _, entry in ipairs(diary) do
    words[#words + 1] = entry == "opened" and "opened"
      or ("%d:%s%s"):format(entry.step, entry.peak or "-",
        entry.happened == nil and "" or entry.happened and "!" or "ok")
  end
  return table.concat(words, " ")
end

local function live(seen)
  local order, next_id, diary, runs, opened = {}, 0, {}, {}, nil
  for _ = 1, 1 + random(9) do
    next_id = next_id + 1
    order[#order + 1] = next_id
  end
  local count = 0
  local function take(step, is_old)
    local run = { step = step }
    if not is_old then
      count = count + 1
      run.n = count
    end
    if chance(75) then run.peak = one_of(peaks) end
    if chance(60) then run.happened = chance(8) end
    runs[#runs + 1] = run
    diary[#diary + 1] = { step = run.step, peak = run.peak, happened = run.happened }
  end

  -- Some began with the first version, which kept back nothing.
  if chance(30) then
    for _ = 1, random(6) do take(one_of(order), true) end
  end

  for _ = 1, 3 + random(17) do
    local wish = chance(50) and one_of(order) or nil
    local offer = rule.decide({ runs = runs, order = order, opened = opened }, wish)
    local wrong = complaint(diary, order, offer, seen)
    if wrong then
      error(("%s\n  ladder %s\n  life %s"):format(wrong, table.concat(order, " "), described(diary)), 0)
    end
    seen.offers = seen.offers + 1

    if offer.rests then
      if chance(40) then
        opened = count
        diary[#diary + 1] = "opened"
      elseif chance(10) then
        -- One that was begun elsewhere comes back.
        take(one_of(order))
      end
    elseif chance(15) then
      table.remove(order, random(#order))
      if #order == 0 or chance(50) then
        next_id = next_id + 1
        table.insert(order, random(#order + 1), next_id)
      end
    elseif chance(10) then
      table.insert(order, random(#order), table.remove(order, random(#order)))
    elseif chance(25) then
      take(one_of(offer.any))
    else
      -- Mostly as far as they are let.
      take(chance(50) and offer.options[#offer.options].step or one_of(offer.options).step)
    end
  end
end

return respite.routine {
  title = "Lives",
  run = function(r)
    local seen = { offers = 0, rests = 0, further = 0, stays = 0, down = 0 }
    for life = 1, 10000 do
      local is_fine, wrong = pcall(live, seen)
      if not is_fine then error("life " .. life .. ": " .. wrong, 0) end
      -- Code may take no longer than what it asks for lasts.
      if life % 100 == 0 then r:wait(10) end
    end
    for _, what in ipairs { "offers", "rests", "further", "stays", "down" } do
      r:say("%s %d", what, seen[what])
    end
  end,
}
