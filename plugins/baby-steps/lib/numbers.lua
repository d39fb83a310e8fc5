-- Whom to call: on the screen where the program can show it, and else where it is.
return function(r)
  local can, support = pcall(function() return r.support end)
  if can and support then
    support(r)
  else
    r:say("Numbers to call: respite support")
  end
end
