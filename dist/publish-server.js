import{main}from"./chunks/chunk-DTB5KGIO.js";import"./chunks/chunk-SQ6OKIXB.js";await main("publish-server");
