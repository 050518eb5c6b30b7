// Applies a stored choice of theme before the first paint, so that the page does not flash. Not a module: those come later.
try {
  var theme = localStorage.getItem("theme");
  if (theme === "light" || theme === "dark" || theme === "auto")
    document.documentElement.setAttribute("data-theme", theme);
} catch (_) {}
