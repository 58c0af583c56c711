function formatBytes(bytes){const units=["B","kB","MB","GB"];const fits=units.findIndex((_,power2)=>bytes<999.95*1e3**power2);const power=fits<0?units.length-1:
fits;return power===0?`${bytes} B`:`${(bytes/1e3**power).toFixed(1)} ${units[power]}`}export{formatBytes};
