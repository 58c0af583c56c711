(function(__load,__later,__meta,require){"use strict";const {finishRelease,manifest_default,tellFeeds,writeManifest}=__load("chunk-OXKYRQMB.js");__load("chunk-BKYVALOK.js");__load("chunk-NTKHYWJT.js");__load("chunk-RN6R4JO2.js");__load("chunk-EDMRRGVN.js");__load("chunk-UY5HTT5R.js");__load("chunk-5MZGRS5J.js");__load("chunk-4CBFQ435.js");__load("chunk-AVBOFCDW.js");__load("chunk-PC776ZS7.js");__load("chunk-J7CQY22P.js");__load("chunk-U4XPKST6.js");



return{default:manifest_default,finishRelease,tellFeeds,writeManifest}})