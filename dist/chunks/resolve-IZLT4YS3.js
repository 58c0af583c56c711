import{writeAll,writeOne}from"./chunk-B6CFSWCB.js";import"./chunk-GJARQPQJ.js";import"./chunk-KE43YM7J.js";import"./chunk-SQ6OKIXB.js";export{writeAll,writeOne};
