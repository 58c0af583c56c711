var startKey=(format,target)=>`${format}-${target}`;export{startKey};
