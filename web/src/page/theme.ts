/** Light or dark: as the system has it, unless the reader chose one. */
export type Theme = "system" | "light" | "dark";

const KEY = "peel-theme";

export function storedTheme(): Theme {
  try {
    const theme = localStorage.getItem(KEY);
    return theme === "light" || theme === "dark" ? theme : "system";
  } catch {
    return "system";
  }
}

export function applyTheme(theme: Theme): void {
  if (theme === "system") delete document.documentElement.dataset["theme"];
  else document.documentElement.dataset["theme"] = theme;
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    // Without storage the choice lasts as long as the page.
  }
  dispatchEvent(new Event("themechange"));
}

/** Calls back whenever the colours changed; returns how to stop that. */
export function onThemeChange(callback: () => void): () => void {
  const system = matchMedia("(prefers-color-scheme: dark)");
  system.addEventListener("change", callback);
  addEventListener("themechange", callback);
  return () => {
    system.removeEventListener("change", callback);
    removeEventListener("themechange", callback);
  };
}
