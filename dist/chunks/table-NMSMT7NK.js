import{escapeCell,markdownTable,renderTable}from"./chunk-3WHKFYOF.js";import"./chunk-4RAVZSQ4.js";import"./chunk-SQ6OKIXB.js";export{escapeCell,markdownTable,renderTable};
