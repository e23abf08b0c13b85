//! The machines view in Chinese.

use super::MachinesText;
use crate::model::fixed::tenths;
use crate::model::workshop::card::Figures;
use crate::model::workshop::{Card, Settings};
use crate::text::Lang;

pub(super) static ZH: MachinesText = MachinesText {
    dials: "机器的参数",
    draw: "重新抽取",
    draw_hint: "为随机顺序和猜测另抽一次。",
    unit: "一层算作一轮：这是一种宽厚的简化。若由人手工布线，网络做一轮要用两到三层。这里的机器都是模拟的；训练出来的网络能做什么，在“实证”里测量，不能从这些机器上推断。",
    choice: "显示哪些机器",
    diffusion: "扩散的种类",
    order: "一步写下什么",
    moment: "串行步",
    guess: "最后把剩下的猜完",
    clash: "在一行、一列或一宫里出现两次",
    serial: "串行步数",
    total: "总工作量",
    uncounted: "太多，数不过来",
    measured: "这里是模拟；真实网络的测量见“实证”",
};

impl Lang {
    pub(super) fn zh_machine(self, card: Card, settings: Settings) -> String {
        let dials = settings.dials;
        let layers = dials.layers;
        match card {
            Card::OnePass => "一轮并行扫描".to_owned(),
            Card::FixedDepth => format!("固定深度：{layers} 层"),
            Card::Diffusion => format!(
                "扩散，{}：{} 步，每步 {layers} 层",
                self.diffusion(settings.diffusion),
                dials.steps
            ),
            Card::Autoregressive => format!("阅读顺序：每格 {layers} 层"),
            Card::ChainOfThought => "思维链".to_owned(),
            Card::Looped => format!("循环网络：循环 {} 次，每次 {layers} 层", dials.loops),
            Card::Hardware => match (dials.workers, dials.latency) {
                (workers, 1) => format!("更多硬件：{workers} 个处理器"),
                (workers, ticks) => format!("更多硬件：{workers} 个处理器，延迟 {ticks}"),
            },
            Card::Guess => format!("并行猜测 {} 格", dials.guessed),
        }
    }
}

pub(super) fn outcome(figures: &Figures) -> String {
    let mut text = format!("{} 格中推出 {} 格", figures.blanks, figures.filled);
    let mut add = |number: usize, what: &str| {
        if number > 0 {
            text.push_str(&format!("，{what} {number} 格"));
        }
    };
    add(figures.guessed, "猜");
    add(figures.wrong, "错");
    add(figures.blurred, "未填");
    text.push('。');
    if figures.is_over() && figures.filled < figures.blanks {
        if figures.is_stuck {
            text.push_str("规则卡住了。");
        }
        text.push_str(&format!(
            "把余下的猜完：平均共填对 {} 格；其中一次猜测违反盘面规则 {} 处。",
            tenths(figures.expected_right),
            figures.conflicts,
        ));
    }
    text
}
