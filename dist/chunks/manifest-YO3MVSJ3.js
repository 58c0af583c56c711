import{finishRelease,manifest_default,tellFeeds,writeManifest}from"./chunk-5ZCQUMVR.js";import"./chunk-YJKMQD5Y.js";import"./chunk-KXHT4F5F.js";
import"./chunk-34R6ASDZ.js";import"./chunk-BSRCMWUZ.js";import"./chunk-7H5H36GZ.js";import"./chunk-75IGXF75.js";import"./chunk-WMI3PGRI.js";
import"./chunk-ACDYI5NQ.js";import"./chunk-4KTZVMGX.js";import"./chunk-ZW2MNPF7.js";import"./chunk-NMWJPW6U.js";export{manifest_default as default,finishRelease,tellFeeds,writeManifest};
