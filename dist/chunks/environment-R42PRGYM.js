import{verifyEnvironment}from"./chunk-GCQZMFZR.js";import"./chunk-U326AB47.js";import"./chunk-N6GA4QIV.js";import"./chunk-AN3XZYGT.js";import"./chunk-B6CFSWCB.js";
import"./chunk-GJARQPQJ.js";import"./chunk-KE43YM7J.js";import"./chunk-SQ6OKIXB.js";export{verifyEnvironment};
