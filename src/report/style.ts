/** Dark text on light colours, light text on dark ones: each pair has a contrast of 4.5 or more. */
export const STYLE = `
:root{--ink:#16202c;--soft:#4d5967;--line:#d5dae1;--paper:#fff;--ground:#f3f5f8;--brand:#17365c;--red:#b42318;--amber:#f3b63f;--green:#1f7a3d;--blue:#1b5fab;--unrated:#c3cad3;--overdue:#b42318;--due:#5b8fc7;--undated:#c3cad3;--complete:#1f7a3d}
*{box-sizing:border-box}
html{scroll-behavior:smooth;scroll-padding-top:1rem}
body{margin:0;font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;color:var(--ink);background:var(--ground)}
header,main,footer{padding:0 max(1rem,calc(50% - 34rem))}
header{background:var(--brand);color:#fff;padding-top:2.2rem;padding-bottom:1.6rem}
header p{margin:.2rem 0;color:#dbe5f1}
header .kind{text-transform:uppercase;letter-spacing:.09em;font-size:.78rem}
h1{margin:.2rem 0 .5rem;font-size:clamp(1.5rem,4vw,2.3rem);line-height:1.2;overflow-wrap:anywhere}
nav{background:#fff;border-bottom:1px solid var(--line);padding:.6rem max(1rem,calc(50% - 34rem));display:flex;flex-wrap:wrap;gap:.2rem 1.2rem;font-size:.95rem}
a{color:#134a8a}
a:focus-visible,summary:focus-visible,.scroll:focus-visible{outline:3px solid #f3b63f;outline-offset:2px}
.skip{position:absolute;left:-99rem}
.skip:focus{left:1rem;top:1rem;background:#fff;padding:.5rem 1rem;z-index:2}
section{background:var(--paper);border:1px solid var(--line);border-radius:10px;padding:1.2rem 1.4rem;margin:1.2rem 0}
h2{margin:0 0 .6rem;font-size:1.35rem;color:var(--brand)}
h3{margin:1.4rem 0 .5rem;font-size:1.08rem;overflow-wrap:anywhere}
.theme{margin:1.6rem 0 .3rem;font-size:1.05rem;color:var(--brand);overflow-wrap:anywhere}
small{color:var(--soft);font-size:.86rem}
th small,.tiles small{display:block;font-weight:400}
.tiles{list-style:none;margin:0;padding:0;display:grid;grid-template-columns:repeat(auto-fit,minmax(9.5rem,1fr));gap:.8rem}
.tiles li{border:1px solid var(--line);border-top:5px solid var(--brand);border-radius:8px;padding:.6rem .8rem}
.tiles b{font-size:1.9rem;line-height:1.1;display:block}
.tiles li.overdue{border-top-color:var(--overdue)}.tiles li.due{border-top-color:var(--due)}.tiles li.undated{border-top-color:var(--undated)}.tiles li.complete{border-top-color:var(--complete)}
figure{margin:.6rem 0 0}
svg{display:block}
svg text{font-size:13px;fill:var(--ink)}
svg line{stroke:var(--line)}
svg .end{text-anchor:end;font-weight:600}
svg .mid{text-anchor:middle}
svg .under{fill:var(--soft);font-size:12px}
svg .in{text-anchor:middle;font-size:12px;font-weight:600}
.red{fill:var(--red)}.amber{fill:var(--amber)}.green{fill:var(--green)}.blue{fill:var(--blue)}.unrated{fill:var(--unrated)}
rect.overdue{fill:var(--overdue)}rect.due{fill:var(--due)}rect.undated{fill:var(--undated)}rect.complete{fill:var(--complete)}
text.in.red,text.in.green,text.in.blue,text.in.overdue,text.in.complete{fill:#fff}
text.in.amber,text.in.unrated,text.in.due,text.in.undated{fill:#16202c}
.key{list-style:none;display:flex;flex-wrap:wrap;gap:.2rem 1.1rem;margin:0 0 .7rem;padding:0;font-size:.9rem}
.swatch{display:inline-block;width:.85em;height:.85em;border-radius:2px;margin-right:.4em}
.swatch.red,.badge.red{background:var(--red)}.swatch.amber,.badge.amber{background:var(--amber)}.swatch.green,.badge.green{background:var(--green)}.swatch.blue,.badge.blue{background:var(--blue)}.swatch.unrated,.badge.unrated{background:#e4e8ed}
.swatch.overdue{background:var(--overdue)}.swatch.due{background:var(--due)}.swatch.undated{background:var(--undated)}.swatch.complete{background:var(--complete)}
.badge{display:inline-block;border-radius:99px;padding:.05rem .6rem;font-size:.85rem;font-weight:600;color:#fff;overflow-wrap:anywhere}
.compact .badge{white-space:nowrap;font-size:.78rem;margin-bottom:.15rem}
.compact thead th{white-space:normal;vertical-align:bottom}
.compact th,.compact td{padding:.4rem .45rem}
.badge.amber,.badge.unrated{color:#16202c}
mark{background:#fbe3e0;color:#8f1a11;border-radius:4px;padding:0 .35rem;font-weight:600}
details{margin:.5rem 0}
summary{cursor:pointer;color:#134a8a;overflow-wrap:anywhere}
.scroll{overflow-x:auto;max-width:100%}
table{border-collapse:collapse;font-size:.92rem;width:100%}
th,td{padding:.4rem .6rem;border-bottom:1px solid var(--line);text-align:left;vertical-align:top}
thead th{border-bottom:2px solid var(--brand);white-space:nowrap}
tbody th{font-weight:600;min-width:12rem;overflow-wrap:anywhere}
.number{text-align:right;font-variant-numeric:tabular-nums}
.matrix{width:auto}
.matrix th[scope=col],.matrix td{text-align:center;padding:.25rem .35rem}
.matrix thead th:first-child,.matrix tbody th{position:sticky;left:0;background:#fff;text-align:left;border-right:1px solid var(--line);max-width:18rem}
.matrix tbody th[scope=row]{padding:.25rem .5rem}
.matrix td{border-left:1px solid #edf0f3}
.dot{display:inline-block;width:.7rem;height:.7rem;border-radius:50%;background:var(--brand)}
ol.plain{padding-left:1.4rem;margin:.3rem 0}
ol.plain li,.judged li,.doubts li,details li{overflow-wrap:anywhere}
ul.many{columns:16rem;padding-left:1.1rem}
.outcome{margin:.9rem 0 .4rem;font-weight:600;overflow-wrap:anywhere}
.plan{border-top:1px solid var(--line);padding-top:.6rem}
article{border:1px solid var(--line);border-left:6px solid var(--unrated);border-radius:6px;padding:.7rem .9rem;margin:.6rem 0;content-visibility:auto;contain-intrinsic-size:auto 9rem}
article.red,li.red{border-left-color:var(--red)}article.amber,li.amber{border-left-color:var(--amber)}article.green,li.green{border-left-color:var(--green)}article.blue,li.blue{border-left-color:var(--blue)}
article:target,li:target{outline:3px solid #f3b63f}
.title{margin:0 0 .4rem;font-size:1rem;font-weight:500;color:var(--ink);white-space:pre-line;overflow-wrap:anywhere}
.title b{color:var(--brand)}
article ol{margin:.5rem 0 0;padding-left:1.6rem}
article ol>li{padding:.3rem 0 .3rem .3rem;border-top:1px solid var(--line)}
article li p{margin:0 0 .3rem;white-space:pre-line;overflow-wrap:anywhere}
dl{margin:0;display:flex;flex-wrap:wrap;gap:.3rem 1.6rem;font-size:.94rem}
dl div{min-width:8rem;max-width:100%}
dt{color:var(--soft);font-size:.8rem}
dd{margin:0;white-space:pre-line;overflow-wrap:anywhere}
.doubts{margin:.5rem 0 0;padding:.3rem .6rem .3rem 1.6rem;background:#fff7e5;border-radius:5px;font-size:.9rem}
.where,.evidence{font-size:.88rem;color:var(--soft);margin:.5rem 0 0}
.evidence summary{width:max-content;max-width:100%}
.row{display:flex;flex-wrap:wrap;gap:1px;background:var(--line);border:1px solid var(--line);margin:.4rem 0}
.row>*{background:#fbfcfd;padding:.3rem .5rem;flex:1 1 8rem;white-space:pre-line;overflow-wrap:anywhere;color:var(--ink)}
.row b{flex:0 0 auto;color:var(--soft);font-weight:400;font-variant-numeric:tabular-nums}
.page{width:100%;min-width:38rem;height:auto;border:1px solid var(--line);margin:.4rem 0;background:#fff}
.page .frame{fill:none;stroke:#d1570a;stroke-width:2}
.pages{position:absolute;width:0;height:0;overflow:hidden}
footer{padding-top:.5rem;padding-bottom:2.5rem;color:var(--soft);font-size:.88rem}
@media(max-width:36rem){section{padding:1rem .9rem;border-radius:0;border-left:0;border-right:0;margin:.8rem -1rem}tbody th{min-width:9rem}svg .minor{display:none}}
@media print{body{background:#fff;font-size:10pt}header{background:#fff;color:#000;padding:0}header p{color:#333}nav,.skip{display:none}section{border:0;padding:0;margin:1rem 0}article,tr,.tiles li{break-inside:avoid}article{content-visibility:visible}.scroll{overflow:visible}h2,h3,.theme,.outcome{break-after:avoid}details::details-content{content-visibility:visible;block-size:auto}*{print-color-adjust:exact;-webkit-print-color-adjust:exact}a{color:inherit;text-decoration:none}}
`;
