(function(__load,__later,__meta,require){"use strict";const {finishRelease,manifest_default,tellFeeds,writeManifest}=__load("chunk-TOLUJOLF.js");__load("chunk-CDFSTVKI.js");__load("chunk-D7ZE4RFK.js");__load("chunk-RN6R4JO2.js");__load("chunk-XK2UOUQF.js");__load("chunk-KZPQM55A.js");__load("chunk-DQVYIZX7.js");__load("chunk-NKWRJ7UU.js");__load("chunk-AVBOFCDW.js");__load("chunk-PC776ZS7.js");__load("chunk-CVDB5H6R.js");__load("chunk-ART3ZIQD.js");



return{default:manifest_default,finishRelease,tellFeeds,writeManifest}})