require("./load.js").start((function(__load,__later,__meta,require){"use strict";const {main}=__load("chunk-TMAOWOGS.js");main("build-native");

return{}}))