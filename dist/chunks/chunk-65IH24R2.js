(function(__load,__later,__meta,require){"use strict";var startKey=(format,target)=>`${format}-${target}`;

return{startKey}})