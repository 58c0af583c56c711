require("./load.js").start((function(__load,__later,__meta,require){"use strict";const {main}=__load("chunk-M2LKO33O.js");main("resolve-pins");

return{}}))