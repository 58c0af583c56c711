import{main}from"./chunks/chunk-FCKCLZQP.js";import"./chunks/chunk-SQ6OKIXB.js";await main("resolve-pins");
