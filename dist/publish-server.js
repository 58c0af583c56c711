import{main}from"./chunks/chunk-OISAEOP5.js";import"./chunks/chunk-SQ6OKIXB.js";await main("publish-server");
