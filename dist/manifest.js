require("./load.js").start((function(__load,__later,__meta,require){"use strict";const {main}=__load("chunk-COHJCBW2.js");main("manifest");

return{}}))