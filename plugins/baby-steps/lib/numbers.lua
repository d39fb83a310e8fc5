-- Whom to call.
return function(r) r:say("Numbers to call: respite support") end
