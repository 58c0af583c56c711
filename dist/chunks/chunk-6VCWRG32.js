var besideOf=path=>`${path}.${Math.random().toString(36).slice(2,10)}.part`;export{besideOf};
