import type { ComponentChildren } from "preact";
import { type Tab, TABS } from "../model/view.ts";

const LABEL: Record<Tab, string> = {
  overview: "Overview",
  records: "Records",
  request: "Request",
  about: "About the data",
};

/** The tabs of the panel; arrow keys move between them. */
export function Tabs({ tab, choose, children }: { tab: Tab; choose: (tab: Tab) => void; children: ComponentChildren }) {
  const key = (event: KeyboardEvent & { currentTarget: HTMLElement }) => {
    const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? TABS.length - 1 : 0;
    if (step === 0) return;
    const next = TABS[(TABS.indexOf(tab) + step) % TABS.length]!;
    choose(next);
    document.getElementById(`tab-${next}`)?.focus();
  };
  return (
    <>
      <div class="tabs" role="tablist" aria-label="Parts of the view" onKeyDown={key}>
        {TABS.map((one) => (
          <button
            id={`tab-${one}`}
            role="tab"
            aria-selected={one === tab}
            aria-controls="tab-panel"
            tabIndex={one === tab ? 0 : -1}
            onClick={() => choose(one)}
          >
            {LABEL[one]}
          </button>
        ))}
      </div>
      <div id="tab-panel" class="tab-panel" role="tabpanel" aria-labelledby={`tab-${tab}`}>
        {children}
      </div>
    </>
  );
}
