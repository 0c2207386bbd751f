/** Pages as a build leaves them, with the marks that the collector looks for. */
export const formPageHtml = (language: 'ar' | 'fr'): string => `<!DOCTYPE html>
<html lang="${language === 'ar' ? 'ar-MA' : 'fr'}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">
<head><meta charset="utf-8"><title>Avis &amp; réclamations &lt;1&gt;</title><script type="module">if (a < b && c) go("</p>");</script></head>
<body><nav><a href="/?a=1&amp;b=2" title="&quot;&amp;lt;&quot;">&nbsp;x &amp; y</a></nav>
<div data-error-summary hidden role="alert"><h2>!</h2><ul></ul></div>
<form action="/f/search" data-form="search"><input name="words" value="untouched"></form>
<form action="/f/feedback" method="post" data-form="feedback">
<input type="hidden" name="language" value="${language}">
<input type="hidden" name="submission_id" value=""><input type="hidden" name="reference" value="">
<input type="hidden" name="service" value="">
<input name="_gotcha" value="">
<fieldset id="kind"><p data-error-for="kind" hidden></p>
<input type="radio" name="kind" value="observation" checked><input type="radio" name="kind" value="suggestion"><input type="radio" name="kind" value="complaint"></fieldset>
<p data-error-for="words" hidden></p><textarea id="words" name="words" aria-describedby="words-hint"></textarea>
<select id="reception_point" name="reception_point"><option value="">-</option><option value="hq" selected>HQ</option><option value="annex-1">1</option></select>
<p data-error-for="name" hidden></p><input id="name" name="name">
<p data-error-for="contact" hidden></p><input id="contact" name="contact" type="text">
<button>ok</button></form></body></html>`;

export const receivedPageHtml = (language: 'ar' | 'fr'): string => `<!DOCTYPE html>
<html lang="${language}"><head><title>ok</title></head>
<body><p><bdi dir="ltr" data-reference></bdi></p><p data-reference>-</p></body></html>`;
