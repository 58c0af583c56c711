require("./load.js").start((function(__load,__later,__meta,require){"use strict";const {main}=__load("chunk-U4XPKST6.js");main();

return{}}))