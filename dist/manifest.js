import{main}from"./chunks/chunk-WQDJ3PFD.js";await main("manifest");
