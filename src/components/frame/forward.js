// On a page that forwards: the fragment goes along, which a refresh without scripts leaves behind.
document.addEventListener("DOMContentLoaded", function () {
  var anchor = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
  var link = document.querySelector("[data-forward]");
  var target = new URL((anchor || link).href);
  if (!anchor && !target.hash) target.hash = location.hash;
  location.replace(target.href);
});
