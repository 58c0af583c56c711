import{main}from"./chunks/chunk-D232D7MU.js";import"./chunks/chunk-SQ6OKIXB.js";await main("resolve-pins");
