import{publishServer,publish_server_default}from"./chunk-HQKUDL7E.js";import"./chunk-3L7HK6GB.js";import"./chunk-IWIM7IZT.js";import"./chunk-4J7AHUUG.js";
import"./chunk-PXA5P42I.js";import"./chunk-XMEOMBTA.js";import"./chunk-ALXQIE75.js";import"./chunk-3ZVRBEJF.js";import"./chunk-QSS3IGZG.js";
import"./chunk-34R6ASDZ.js";import"./chunk-65Q5DOVQ.js";import"./chunk-T2ZNKOHL.js";import"./chunk-IGIIPGR7.js";import"./chunk-E2F32TPZ.js";
import"./chunk-E6RJWS47.js";import"./chunk-OOY4ZY7S.js";import"./chunk-6SN5LRZN.js";import"./chunk-MZHULVZT.js";import"./chunk-J7Z3DXSD.js";
import"./chunk-K4ENEIO7.js";import"./chunk-ACDYI5NQ.js";import"./chunk-3SRJZ427.js";import"./chunk-4KTZVMGX.js";import"./chunk-CAZX6KWH.js";
import"./chunk-I5Y356ZD.js";import"./chunk-GOHV3YUB.js";export{publish_server_default as default,publishServer};
