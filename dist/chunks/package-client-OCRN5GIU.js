import{isForeign,packageClient,package_client_default}from"./chunk-HR4IOXKB.js";import"./chunk-IPPCF5LV.js";import"./chunk-62KK64WL.js";import"./chunk-PZGSYSTG.js";
import"./chunk-JM7ZFZBT.js";import"./chunk-U4VVJXHM.js";import"./chunk-N6GA4QIV.js";import"./chunk-A7QPBLRN.js";import"./chunk-O5PNTKHY.js";
import"./chunk-B6CFSWCB.js";import"./chunk-MSTWS6EL.js";import"./chunk-ZAOK3EMG.js";import"./chunk-GJARQPQJ.js";import"./chunk-KE43YM7J.js";
import"./chunk-SQ6OKIXB.js";export{package_client_default as default,isForeign,packageClient};
