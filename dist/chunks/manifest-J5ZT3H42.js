(function(__load,__later,__meta,require){"use strict";const {finishRelease,manifest_default,tellFeeds,writeManifest}=__load("chunk-7ERBI2CE.js");__load("chunk-SPVCU5V7.js");__load("chunk-XKB5R7OC.js");__load("chunk-RN6R4JO2.js");__load("chunk-UHAR7KJS.js");__load("chunk-7OE4ROEC.js");__load("chunk-4V2TRPO7.js");__load("chunk-G2PRXR6O.js");__load("chunk-AVBOFCDW.js");__load("chunk-PC776ZS7.js");__load("chunk-E55MP6UJ.js");__load("chunk-M2LKO33O.js");



return{default:manifest_default,finishRelease,tellFeeds,writeManifest}})