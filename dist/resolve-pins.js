import{main}from"./chunks/chunk-6IOMZQNL.js";import"./chunks/chunk-SQ6OKIXB.js";await main("resolve-pins");
