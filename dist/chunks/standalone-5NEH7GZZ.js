(function(__load,__later,__meta,require){"use strict";const {portable}=__load("chunk-5PYF47XP.js");__load("chunk-J7CQY22P.js");__load("chunk-U4XPKST6.js");var standalone_default=portable("standalone","tar.gz",["linux-x86_64","linux-aarch64"]);

return{default:standalone_default}})