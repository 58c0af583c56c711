import{escapeCell,markdownTable,renderTable}from"./chunk-4LTGTQJ3.js";import"./chunk-762T2WEZ.js";import"./chunk-SQ6OKIXB.js";export{escapeCell,markdownTable,renderTable};
