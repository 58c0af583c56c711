import{main}from"./chunks/chunk-JIDGBLK2.js";import"./chunks/chunk-SQ6OKIXB.js";await main("publish-server");
