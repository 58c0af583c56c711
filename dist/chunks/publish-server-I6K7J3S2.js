import{publishServer,publish_server_default}from"./chunk-EGATRGEW.js";import"./chunk-YIGVASVE.js";import"./chunk-NZI3B4ON.js";import"./chunk-62KK64WL.js";
import"./chunk-U326AB47.js";import"./chunk-PZGSYSTG.js";import"./chunk-JM7ZFZBT.js";import"./chunk-A7QPBLRN.js";import"./chunk-B6CFSWCB.js";
import"./chunk-MSTWS6EL.js";import"./chunk-ZAOK3EMG.js";import"./chunk-GJARQPQJ.js";import"./chunk-KE43YM7J.js";import"./chunk-SQ6OKIXB.js";export{publish_server_default as default,publishServer};
