(function(__load,__later,__meta,require){"use strict";const {portable}=__load("chunk-5PYF47XP.js");__load("chunk-J7CQY22P.js");__load("chunk-U4XPKST6.js");var zip_default=portable("zip","zip",["linux-x86_64","linux-aarch64","windows-x86_64"]);

return{default:zip_default}})