import{askIndexes,askNow}from"./chunk-G7A2G2U6.js";import"./chunk-B6CFSWCB.js";import"./chunk-MSTWS6EL.js";import"./chunk-ZAOK3EMG.js";import"./chunk-GJARQPQJ.js";
import"./chunk-KE43YM7J.js";import"./chunk-SQ6OKIXB.js";export{askIndexes,askNow};
