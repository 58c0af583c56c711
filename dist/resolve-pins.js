import{main}from"./chunks/chunk-XXPSTMHV.js";import"./chunks/chunk-SQ6OKIXB.js";await main("resolve-pins");
