import {
  ArcElement,
  BarController,
  BarElement,
  Chart,
  DoughnutController,
  LinearScale,
  PointElement,
  ScatterController,
} from "chart.js";

/** Tells Chart.js of the parts that our charts are made of, and of no other: a reader's browser loads these alone. */
export function registerMarks(): void {
  Chart.register(
    ArcElement,
    BarController,
    BarElement,
    DoughnutController,
    LinearScale,
    PointElement,
    ScatterController,
  );
}
